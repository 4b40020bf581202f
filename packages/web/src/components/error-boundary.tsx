import { Component, type ReactNode } from 'react'
import { Notice } from './state.tsx'

/** Keeps a page that fails from taking the header with it. React knows error boundaries only as classes. */
export class ErrorBoundary extends Component<{ message: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Notice title={this.props.message} /> : this.props.children
  }
}
