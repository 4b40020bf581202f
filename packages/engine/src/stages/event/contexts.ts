import { foldText, type Word, wordFeature } from '@isnad/text'
import { contextWords } from '../../resources/context/contexts.ts'
import { contextForms } from './find-triggers.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

const CONTEXTS = new Map<string, string>()
for (const [context, list] of Object.entries(contextWords)) {
  for (const word of list) CONTEXTS.set(foldText(word), context)
}
const MOST = 3
const REACH = 100

const contextOf = wordFeature((word: Word): { readonly name: string | null } => {
  for (const form of contextForms(word)) {
    const name = CONTEXTS.get(form)
    if (name) return { name }
  }
  return { name: null }
})

/** The contexts of a step, at most three, from the words of its main telling's sentence, each with the word that says so. */
export function contextsOf(
  scene: Scene,
  { main }: Step,
): { readonly contexts: readonly string[]; readonly notes: readonly string[] } {
  const { tokens } = scene
  const found = new Map<string, string>()
  let from = main.token
  while (from > 0 && main.token - from < REACH && tokens.sentences[from - 1] === main.sentence) from--
  for (
    let i = from;
    i < tokens.count && i - main.token < REACH && tokens.sentences[i] === main.sentence && found.size < MOST;
    i++
  ) {
    const { name } = contextOf(tokens.words[i]!)
    if (name && !found.has(name)) found.set(name, tokens.words[i]!.form)
  }
  return { contexts: [...found.keys()].sort(), notes: [...found].map(([name, word]) => `context ${name}: ${word}`) }
}
