import { useSyncExternalStore } from 'react'
import '#content/en/beside.ts'
import { type Language, language, say } from '#content/say.ts'
import { Menu } from '#ui/menu.tsx'
import { chooseLanguage, chooseTheme } from './choosing-settings.ts'
import { type Theme, theme } from './settings.ts'

const names = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'es', label: 'Español', lang: 'es' },
] as const

export default function SettingsGroups() {
  const chosenTheme = useSyncExternalStore(theme.subscribe, theme.get)
  return (
    <Menu
      label={say('menu.open')}
      groups={[
        {
          legend: say('menu.language'),
          options: names,
          chosen: language(),
          onChoose: (wanted) => void chooseLanguage(wanted as Language),
        },
        {
          legend: say('menu.theme'),
          options: [
            { value: 'system', label: say('menu.system') },
            { value: 'light', label: say('menu.light') },
            { value: 'dark', label: say('menu.dark') },
          ],
          chosen: chosenTheme,
          onChoose: (wanted) => chooseTheme(wanted as Theme),
        },
      ]}
    />
  )
}
