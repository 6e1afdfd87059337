const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text from an address can be an id at all; anything else names nothing. */
export const isId = (text: string): boolean => uuid.test(text)
