import { administratorOf } from '@/db/factories/test-database'
import { makeWorld } from './world'

type Walls = 'both' | 'codeAlone'
type Products = Record<Walls, { databaseUrl: string; origin: string }>

/** Lets the matrix in to a product where nobody else writes, with both walls or the code alone. */
export async function openProduct(walls: Walls) {
  const products = JSON.parse(process.env.HANDSLAG_MATRIX ?? '{}') as Products
  const admin = administratorOf(products[walls].databaseUrl)
  return { world: await makeWorld(admin, products[walls].origin), close: () => admin.end() }
}
