// What can be done with an account that is on the phone.

import { useId } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { AccountsScreen } from './accounts-screen.tsx'
import form from './form.module.css'
import { type Account, withName, withoutAccount } from './phone-record.ts'
import { backToAccounts, Row, Screen, type ScreenProps } from './screen.tsx'
import type { Phone } from './use-phone.ts'

/** Another window may have removed it meanwhile. */
const selectedIn = ({ record, selected }: Phone): Account | undefined =>
  record.accounts.find(({ id }) => id === selected)

export function AccountScreen({ phone }: ScreenProps) {
  const account = selectedIn(phone)
  if (!account) return <AccountsScreen phone={phone} />
  return (
    <Screen title={account.name} {...backToAccounts(phone)}>
      <p>{account.account}</p>
      <Row label={say('phone.rename')} onTap={() => phone.send({ type: 'rename.tapped' })} />
      <Row label={say('phone.remove')} onTap={() => phone.send({ type: 'remove.tapped' })} />
    </Screen>
  )
}

export function NamingScreen({ phone }: ScreenProps) {
  const field = useId()
  const account = selectedIn(phone)
  if (!account) return <AccountsScreen phone={phone} />
  const rename = (fields: FormData) => {
    const name = String(fields.get('name')).trim()
    // Emptied, the name is the one the account came with.
    phone.change(withName(account.id, name || account.issuer || account.account))
    phone.send({ type: 'account.renamed' })
  }
  return (
    <Screen title={say('phone.rename')} {...backToAccounts(phone)}>
      <form className={form.form} action={rename}>
        <label htmlFor={field}>{say('phone.name')}</label>
        <input
          id={field}
          name="name"
          className={form.input}
          defaultValue={account.name}
          maxLength={60}
          autoComplete="off"
        />
        <Button small type="submit">
          {say('phone.rename.done')}
        </Button>
      </form>
    </Screen>
  )
}

export function RemovingScreen({ phone }: ScreenProps) {
  const account = selectedIn(phone)
  if (!account) return <AccountsScreen phone={phone} />
  const remove = () => {
    phone.change(withoutAccount(account.id))
    phone.send({ type: 'account.removed' })
  }
  return (
    <Screen title={say('phone.remove.title', { name: account.name })} {...backToAccounts(phone)}>
      <p>{say('phone.remove.warning')}</p>
      <Button small kind="stop" onClick={remove}>
        {say('phone.remove.do')}
      </Button>
      <Button small kind="quiet" onClick={() => phone.send({ type: 'back.pressed' })}>
        {say('phone.remove.keep')}
      </Button>
    </Screen>
  )
}
