import {
  type ColumnDef,
  constructTable,
  rowSortingFeature,
  type RowData,
  tableFeatures,
} from '@tanstack/react-table'

type Reactivity = NonNullable<Parameters<typeof tableFeatures>[0]['coreReactivityFeature']>

const unheard = () => ({ unsubscribe: () => {} })

// The table is drawn once, on the server: nobody listens for what changes afterwards.
const still: Reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => {},
  createReadonlyAtom: (get) => ({ get, subscribe: unheard }),
  createWritableAtom: <T>(initial: T) => {
    let value = initial
    const set = (next: T | ((previous: T) => T)) => {
      value = next instanceof Function ? next(value) : next
    }
    return { get: () => value, set, subscribe: unheard }
  },
  untrack: (run) => run(),
  batch: (run) => run(),
  schedule: (run) => run(),
}

const features = tableFeatures({ coreReactivityFeature: still, rowSortingFeature })

export type StillColumn<Row extends RowData> = ColumnDef<typeof features, Row>

type StillTable<Row extends RowData> = {
  columns: StillColumn<Row>[]
  rows: Row[]
  idOf: (row: Row) => string
  sorted: { id: string; desc: boolean }
}

/** TanStack's table without its hook, for rows that come found, sorted and cut into pages. */
export function stillTable<Row extends RowData>({ columns, rows, idOf, sorted }: StillTable<Row>) {
  return constructTable({
    features,
    columns,
    data: rows,
    getRowId: idOf,
    manualSorting: true,
    state: { sorting: [sorted] },
  })
}
