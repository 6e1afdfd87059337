/** A text as it is searched: in lower case, å, ä and ö also found as a and o. */
export const withoutMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
