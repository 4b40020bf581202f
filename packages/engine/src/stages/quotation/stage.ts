import { defineStage } from '../../pipeline.ts'

export const quotationStage = defineStage({
  name: 'quotation',
  needs: ['blocks', 'times', 'names'],
  gives: 'quotations',
  run: () => ({ quotations: [], mentions: [] }),
})
