import { linkHash, originOf } from './link-hash.mjs'

/** Read so many at a time: a chain of any length needs no more memory than these. */
const partSize = 1_000

/**
 * Walks the chain of every programme from its first link, and hashes each anew. Gives of each chain
 * where it ends, and its first fault: the link, and what is wrong with it. `published` are heads that
 * were written down earlier, outside the database.
 */
export async function walkChains(sql, published = []) {
  const programmes = await sql`
    select programme.id as programme, name, audit_head.seq::int as seq,
      encode(audit_head.hash, 'hex') as hash
    from programme left join audit_head on audit_head.programme_id = programme.id
    order by name, programme.id`
  const chains = []
  for (const { programme, name, ...head } of programmes) {
    const known = published.find((each) => each.programme === programme)
    const chain = await walk(sql, programme, { head, known })
    if (chain.seq > 0 || chain.fault) chains.push({ programme, name, ...chain })
  }
  const gone = published.filter(
    (each) => !programmes.some((one) => one.programme === each.programme),
  )
  for (const { programme, name = programme, seq } of gone) {
    const says = `the programme is gone, though its event ${seq} was published`
    chains.push({ programme, name, seq: 0, hash: '', fault: { seq: 1, says } })
  }
  return chains
}

async function walk(sql, programme, { head, known }) {
  let last = { seq: 0, hash: originOf(programme) }
  for await (const links of linksOf(sql, programme)) {
    for (const link of links) {
      const says = faultOf(last, link, known)
      if (says) return { ...last, fault: { seq: last.seq + 1, says } }
      last = { seq: link.seq, hash: link.hash }
    }
  }
  const says = faultAtEnd(last, head, known)
  return { ...last, fault: says ? { seq: last.seq + 1, says } : null }
}

function faultOf(last, link, known) {
  const expected = last.seq + 1
  if (link.seq !== expected) return `it is missing: the next one is event ${link.seq}`
  if (link.previous !== last.hash) return 'it does not follow the event before it'
  if (link.hash !== linkHash(last.hash, link)) return 'it does not say what was hashed'
  if (known?.seq === link.seq && known.hash !== link.hash)
    return `it is another than the one that was published as ${known.hash}`
  return null
}

function faultAtEnd(last, head, known) {
  if (known && last.seq < known.seq)
    return `the chain ends at event ${last.seq}, though event ${known.seq} was published`
  if (head.seq === null) return last.seq === 0 ? null : 'the chain has no head'
  if (head.seq !== last.seq)
    return `the chain ends at event ${last.seq}, though its head is event ${head.seq}`
  return head.hash === last.hash ? null : 'the head has another hash than the last event'
}

const linksOf = (sql, programme) =>
  sql`
    select programme_id as programme, seq::int,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor_id as actor, verb,
      subject_kind as "subjectKind", subject_id as subject, detail::text as detail,
      encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
    from audit_event where programme_id = ${programme} order by audit_event.seq`.cursor(partSize)
