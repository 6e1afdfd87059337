import type { Sql } from 'postgres'
import { beginForm } from '@/data/begin-form'
import { publishFormDraft } from '@/data/publish-form-draft'
import { readFormDraft } from '@/data/read-form-draft'
import { readForms } from '@/data/read-forms'
import { saveFormPart } from '@/data/save-form-part'
import type { Change, Posted } from '@/domain/form-edit'
import { blocksOf, type FormPart, namesOf, valueAt } from '@/domain/form-parts'
import { newId } from '../new-id'
import { asAdministratorOf } from './viewers'
import type { Ward } from './ward'

/** A ward's administrator writes forms, by the product's own verbs. */
export function formWriter(admin: Sql, ward: Ward) {
  const anna = () => asAdministratorOf(admin, ward.administrator.personId)

  const draftOf = async (draftId: string) => {
    const draft = await readFormDraft(await anna(), draftId)
    if (!draft) throw new Error('no draft')
    return draft
  }

  async function shipped(key = 'mini-cex-bt'): Promise<string> {
    const { forms } = await readForms(await anna())
    return forms.find((form) => form.key === key)?.versions[0]?.versionId ?? ''
  }

  /** A form begun as a copy of the Mini-CEX; gives the draft's id. */
  async function begun(name = 'Vår Mini-CEX'): Promise<string> {
    const asked = { key: newId(), versionId: await shipped(), regionId: ward.regionId }
    const begin = await beginForm(await anna(), {
      ...asked,
      name: { sv: name, en: `${name} (en)` },
    })
    if (!begin.ok) throw new Error(JSON.stringify(begin))
    return begin.value.draftId
  }

  /** Saves a part as it stands, with some of it typed anew. */
  async function write(draftId: string, part: FormPart, typed: Posted, change: Change = 'save') {
    const { form, version } = await draftOf(draftId)
    const names = blocksOf(form, part).flatMap((block) => block.fields.flatMap(namesOf))
    const posted = Object.fromEntries(names.map((name) => [name, valueAt(form, name)]))
    const content = { draftId, version, part, posted: { ...posted, ...typed }, change }
    return saveFormPart(await anna(), content)
  }

  /** Publishes a draft; gives the version's id. */
  async function published(draftId: string): Promise<string> {
    const { version } = await draftOf(draftId)
    const result = await publishFormDraft(await anna(), { key: newId(), draftId, version })
    if (!result.ok) throw new Error(JSON.stringify(result))
    return result.value.versionId
  }

  return { anna, draftOf, shipped, begun, write, published }
}
