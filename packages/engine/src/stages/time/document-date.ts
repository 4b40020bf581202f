import { defineStage } from '../../pipeline.ts'

export const dctStage = defineStage({
  name: 'dct',
  needs: ['blocks', 'timexes'],
  gives: 'dct',
  run: () => ({ edtf: null, basis: null, evidence: [], diagnostics: [] }),
})
