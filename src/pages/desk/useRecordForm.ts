import { useMemo, useState } from 'react'
import {
  settled,
  threeWay,
  type LinesBy,
  type Merged,
  type Typed,
  type Whose,
} from '#desk/draft/threeWay.ts'
import { forgetTyped, useTypedForm } from './typedForms.ts'

interface Kept<Form, Record> extends Typed<Form> {
  /** The record that it is of, as it was when something was typed last. */
  record: Record
}

/** What is typed over a record, with what was saved of it meanwhile. */
export interface RecordTyped<Form, Record> extends Merged<Form> {
  /** The record as it is by now: what is typed is put on top of it. */
  record: Record
  /** The form of the record as it is by now. */
  now: Form
  wasTyped: boolean
  change: (form: Form) => void
  /** Says of a field that was changed in two tabs whose it is to be. */
  settle: (fields: readonly (keyof Form)[], whose: Whose) => void
  /** Nothing is typed any more: it is saved, or left. */
  forget: () => void
}

/**
 * The state of the form of a record. What another tab saves of the record is in the form at once, but where the same field is typed over
 * here: that is in `both` until it is settled.
 */
export function useRecordForm<Form extends object, Record>(
  of: string,
  record: Record,
  formOf: (record: Record) => Form,
  linesBy?: LinesBy<Form>,
): RecordTyped<Form, Record> {
  const begin = (): Kept<Form, Record> => ({ form: formOf(record), was: formOf(record), record })
  const { form: kept, change, begun, wasTyped } = useTypedForm(of, begin)
  const [left, leave] = useState<{ over: Record } | null>(null)
  // What was saved is shown until the record has it, as it then stands there.
  if (left !== null && left.over !== record) {
    leave(null)
    begun(begin())
  }
  const now = useMemo(() => formOf(record), [formOf, record])
  const merged = useMemo(() => threeWay(kept, now, linesBy), [kept, now, linesBy])
  const put = ({ form, was }: Typed<Form>) => {
    leave(null)
    change({ form, was, record })
  }
  return {
    ...merged,
    ...{ record, now, wasTyped },
    change: (form) => put({ ...merged, form }),
    settle: (fields, whose) =>
      put(fields.reduce<Typed<Form>>((typed, field) => settled(typed, now, field, whose), merged)),
    forget() {
      forgetTyped(of)
      leave({ over: record })
    },
  }
}
