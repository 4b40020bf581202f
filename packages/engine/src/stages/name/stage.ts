import { defineStage } from '../../pipeline.ts'

export const nameStage = defineStage({
  name: 'name',
  needs: ['blocks', 'times', 'numbers'],
  gives: 'names',
  run: () => ({ entities: [], mentions: [] }),
})
