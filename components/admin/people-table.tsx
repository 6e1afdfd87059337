import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Badge } from '@/components/ui/badge'

type ListedPerson = {
  id: string
  name: string
  addresses: string[]
  roles: {
    role: 'trainee' | 'assessor' | 'formerAssessor' | 'supervisor' | 'director' | 'administrator'
    programme: string
  }[]
  account: 'open' | 'invited' | 'closed' | 'none'
}

/** People, each the way to their page, with where mail reaches them and what they are in each programme. */
export async function PeopleTable({ people }: { people: ListedPerson[] }) {
  const t = await getTranslations('admin.people')
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('name')}</ColumnHeader>
        <ColumnHeader>{t('addresses')}</ColumnHeader>
        <ColumnHeader>{t('roles')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {people.map(({ id, name, addresses, roles, account }) => (
          <TableRow key={id}>
            <RowHeader>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Link href={`/admin/people/${id}`} prefetch={false} className="link tap">
                  {name}
                </Link>
                {account !== 'open' && <Badge tone="quiet">{t(`account.${account}`)}</Badge>}
              </span>
            </RowHeader>
            <Cell label={t('addresses')}>
              <span className="grid min-w-0 [overflow-wrap:anywhere]">
                {addresses.map((address) => (
                  <MailAddress key={address} address={address} />
                ))}
              </span>
            </Cell>
            <Cell label={t('roles')}>
              <ul className="grid gap-0.5">
                {roles.map(({ role, programme }) => (
                  <li key={`${role} ${programme}`}>
                    {t(`role.${role}`)} <span className="text-muted">· {programme}</span>
                  </li>
                ))}
              </ul>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** An address that breaks before its @ where a line is too short for it. */
function MailAddress({ address }: { address: string }) {
  const at = address.lastIndexOf('@')
  return (
    <span>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </span>
  )
}
