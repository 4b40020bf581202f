import type { LedgerPage as LedgerAnswer, Plan } from '@isnad/api'
import { api } from '../api.ts'
import { EdtfDate } from '../components/datum.tsx'
import { MoreButton } from '../components/more-button.tsx'
import { OccurrenceLine } from '../components/occurrence-line.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { useMessages } from '../i18n/locale.tsx'
import { usePages } from '../use-resource.ts'

/** Plans, promises and demands, soonest due first, and what the register knows to have come of them. */
export function LedgerPage() {
  const t = useMessages()
  useTitle(t('ledger.title'))
  const plans = usePages<Plan, LedgerAnswer>(api.ledger({ limit: 30 }))
  return (
    <div className="timeline-page">
      <h1>{t('ledger.title')}</h1>
      <p className="hint">{t('ledger.hint')}</p>
      <Loaded resource={plans.first}>
        {({ asOf }) => (
          <>
            {asOf !== null && (
              <p className="meta">
                <span>
                  {t('ledger.asOf')} <EdtfDate edtf={asOf} />
                </span>
              </p>
            )}
            {plans.items.length === 0 && <p role="status">{t('ledger.none')}</p>}
            {plans.items.map((plan) => (
              <PlanLine key={plan.plan.id} plan={plan} />
            ))}
            <MoreButton more={plans.more} busy={plans.loadingMore} label="ledger.more" />
          </>
        )}
      </Loaded>
    </div>
  )
}

function PlanLine({ plan: { plan, state, due, outcomes } }: { plan: Plan }) {
  const t = useMessages()
  const [outcome] = outcomes
  return (
    <section className={`plan plan-${state}`}>
      <p className="plan-state">
        <strong>{t(`ledger.state.${state}`)}</strong>
        {due !== null && (
          <span>
            {t('ledger.due')} <EdtfDate edtf={due} />
          </span>
        )}
      </p>
      <OccurrenceLine occurrence={plan} />
      {outcome && (
        <div className="outcome">
          <p className="meta">{t('ledger.outcome')}</p>
          <OccurrenceLine occurrence={outcome.occurrence} />
        </div>
      )}
    </section>
  )
}
