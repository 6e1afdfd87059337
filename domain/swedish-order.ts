const collator = new Intl.Collator('sv', { numeric: true })

/** Swedish order: å, ä and ö last, v and w apart, capitals and accents second; 2 before 10. */
export function inSwedishOrder(one: string, other: string): number {
  return collator.compare(one, other)
}
