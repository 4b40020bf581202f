import { defineStage } from '../../pipeline.ts'

export const timexStage = defineStage({
  name: 'timex',
  needs: ['blocks'],
  gives: 'timexes',
  run: () => [],
})
