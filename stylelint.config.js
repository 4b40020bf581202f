/** Right-to-left is a lint error instead of a review topic: only logical properties pass. */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'no-duplicate-selectors': true,
    'no-duplicate-at-import-rules': true,
    'property-no-unknown': [true, { ignoreProperties: ['line-clamp'] }],
    'unit-no-unknown': true,
  },
}
