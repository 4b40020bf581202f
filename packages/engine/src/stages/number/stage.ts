import { defineStage } from '../../pipeline.ts'

export const numberStage = defineStage({
  name: 'number',
  needs: ['blocks'],
  gives: 'numbers',
  run: () => [],
})
