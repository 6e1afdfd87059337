import { connection } from 'next/server'
import { insertNote } from './actions'

export default async function BareForm() {
  await connection()
  return (
    <form action={insertNote}>
      <input name="text" />
      <button>Insert</button>
    </form>
  )
}
