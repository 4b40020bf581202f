import { foldText, wordFeature } from '@isnad/text'

const PASSED_ON = new Set(
  'نقلته نقلتها نقلها نقله أوردته أوردتها أوردها أورده نشرته نشرتها نشرها نشره بثته بثتها بثها بثه'
    .split(' ')
    .map(foldText),
)

/** نقلتها، أوردته: a verb of passing on with its object attached. */
export const isPassedOn = wordFeature((word) =>
  word.cores.some((core) => core.particle === '' && PASSED_ON.has(core.text)),
)
