import { type ComponentType, useEffect, useState } from 'react'
import { Loading } from './components/state.tsx'

/** A page whose script is fetched when it is first shown, or before by `preload`. */
export type LazyPage<P> = ComponentType<P> & { readonly preload: () => Promise<void> }

/**
 * Like React's `lazy`, but a script that is there already is shown in the same frame: `lazy` shows its fallback first,
 * and React then holds the page back for 300 ms so that the fallback does not flash.
 */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): LazyPage<P> {
  let Loaded: ComponentType<P> | null = null
  const preload = async (): Promise<void> => {
    Loaded ??= await load()
  }
  function Page(props: P) {
    const [failure, setFailure] = useState<unknown>(null)
    const [, redraw] = useState(false)
    useEffect(() => {
      if (!Loaded) preload().then(() => redraw(true), setFailure)
    }, [])
    if (failure) throw failure // to the error boundary
    return Loaded ? <Loaded {...props} /> : <Loading />
  }
  return Object.assign(Page, { preload })
}
