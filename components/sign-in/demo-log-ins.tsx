import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'

type DemoLogInsProps = {
  action: (form: FormData) => Promise<void>
  next: string | undefined
}

const people = ['trainee', 'assessor', 'director', 'admin'] as const

/** In a demo: one press, and one is in as each of the invented people. */
export async function DemoLogIns({ action, next }: DemoLogInsProps) {
  const t = await getTranslations('signIn.demo')
  return (
    <section aria-labelledby="demo" className="grid gap-3 border-t border-line pt-6">
      <h2 id="demo" className="text-lg">
        {t('title')}
      </h2>
      <p className="text-sm text-muted">{t('text')}</p>
      <ul className="grid gap-2">
        {people.map((person) => (
          <li key={person}>
            <form action={action}>
              <input type="hidden" name="email" value={`${person}@demo.test`} />
              <input type="hidden" name="password" value="handslag-demo" />
              {next && <input type="hidden" name="next" value={next} />}
              <Button variant="secondary" wide>
                {t('enterAs', { role: t(person) })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
