import { useEffect, useState } from 'react'
import { useStore } from '@nanostores/react'
import { $billingStore, $isLoadedStore } from '@clerk/astro/client'

export default function PlanList() {
  const billing = useStore($billingStore)
  const isLoaded = useStore($isLoadedStore)
  const [plans, setPlans] = useState<string[]>()

  useEffect(() => {
    if (!billing || !isLoaded) return
    void billing.getPlans().then(({ data }) => {
      setPlans(
        data.map(({ name, fee }) =>
          fee ? `${name}: ${fee.currencySymbol}${fee.amountFormatted} a month` : name,
        ),
      )
    })
  }, [billing, isLoaded])

  if (!plans) {
    return <p>Fetching the plans…</p>
  }

  return (
    <ul>
      {plans.map((plan) => (
        <li key={plan}>{plan}</li>
      ))}
    </ul>
  )
}
