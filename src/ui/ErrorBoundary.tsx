import { Component, type ReactNode } from 'react'

interface Props {
  /** What stands in its place; `again` puts the children back and tries once more. */
  fallback: (again: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a part that breaks from taking the page with it. React still reports the error to the console. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return this.props.fallback(() => this.setState({ broken: false }))
  }
}
