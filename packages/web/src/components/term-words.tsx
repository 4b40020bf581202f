import type { Term } from '@isnad/model/vocab'
import { useLocale } from '../i18n/locale.tsx'

/** A vocabulary term with its definition in sight: nobody has to hover to learn what a word commits to. */
export function TermWords({ term }: { term: Term }) {
  const { language } = useLocale()
  return (
    <>
      {term[language]}
      <small className="definition">{term.definition[language]}</small>
    </>
  )
}
