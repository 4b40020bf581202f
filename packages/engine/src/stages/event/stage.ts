import { defineStage } from '../../pipeline.ts'

export const eventStage = defineStage({
  name: 'event',
  needs: ['blocks', 'times', 'numbers', 'names', 'quotations'],
  gives: 'events',
  run: () => [],
})
