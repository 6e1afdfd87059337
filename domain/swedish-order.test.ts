import { expect, test } from 'vitest'
import { inSwedishOrder } from './swedish-order'

test('å, ä and ö come last, in that order', () => {
  const names = ['Öberg', 'Zander', 'Ågren', 'Alm', 'Ärlig', 'Olsson']
  expect(names.toSorted(inSwedishOrder)).toEqual([
    'Alm',
    'Olsson',
    'Zander',
    'Ågren',
    'Ärlig',
    'Öberg',
  ])
})

test('capitals and accents do not part names, and numbers count as numbers', () => {
  expect(['karin', 'Kajsa', 'Karl'].toSorted(inSwedishOrder)).toEqual(['Kajsa', 'karin', 'Karl'])
  expect(['Idén', 'Idea', 'Idfors'].toSorted(inSwedishOrder)).toEqual(['Idea', 'Idén', 'Idfors'])
  expect(['BT10', 'BT2', 'BT1'].toSorted(inSwedishOrder)).toEqual(['BT1', 'BT2', 'BT10'])
})
