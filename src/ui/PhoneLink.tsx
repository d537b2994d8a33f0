import { telHref } from './safeHref.ts'

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="phone-link" href={telHref(phone)}>
      {phone}
    </a>
  )
}
