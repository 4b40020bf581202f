export const cliticCounts = ''
export const cliticWeights = ''
export const cliticExceptions = ''
