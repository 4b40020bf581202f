import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalOf, type Decision, groupEntities } from './group-entities.ts'
import { VERDICTS } from './judgement-records.ts'

const read = (line: string): Decision => {
  const [verdict, left, right = null] = line.split(' ')
  return { verdict: verdict as Decision['verdict'], left: left!, right }
}
const groupsAfter = (...lines: string[]): string[] => [
  ...new Set([...groupEntities(lines.map(read)).groups.values()].map((ids) => ids.join(' '))),
]

describe('groups of entities', () => {
  test.each([
    [['same a b'], ['a b']],
    [['same a b', 'same c d', 'same b d'], ['a b c d']],
    [['same a b', 'same b c', 'apart b'], ['a c']],
    [['same a b', 'same b c', 'apart a'], ['b c']],
    [['same a b', 'apart b'], []],
    [['same a b', 'same a c', 'different a b'], ['a c']],
    [['different a b', 'same a c'], ['a c']],
    [['same a b', 'apart b', 'same b a'], ['b a']],
  ])('%j gives %j', (decisions, groups) => expect(groupsAfter(...decisions)).toEqual(groups))

  test('what was said never to be the same is not merged, neither at once nor through others', () => {
    const decisions = ['different a b', 'same a c', 'same c b'].map(read)
    expect(groupEntities(decisions)).toMatchObject({ contradictions: [decisions[2]] })
    expect(groupsAfter('different a b', 'same a c', 'same c b')).toEqual(['a c'])
  })

  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const decision = fc
    .record({ verdict: fc.constantFrom(...VERDICTS), left: ids, right: ids })
    .filter(({ left, right }) => left !== right)
    .map((d): Decision => (d.verdict === 'apart' ? { ...d, right: null } : d))

  test('everybody is in one group at most, with a first that is shown as itself', () => {
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        const all = groupEntities(decisions)
        for (const [id, group] of all.groups) {
          expect(group.length).toBeGreaterThan(1)
          expect(group).toContain(id)
          for (const other of group) expect(all.groups.get(other)).toEqual(group)
          expect(canonicalOf(all, group[0]!)).toBe(group[0])
        }
        for (const { verdict, left, right } of decisions) {
          if (verdict === 'different') expect(canonicalOf(all, left)).not.toBe(canonicalOf(all, right!))
        }
      }),
    )
  })
})
