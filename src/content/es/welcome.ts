import type { welcome as english } from '#content/en/welcome.ts'
import type { Translation } from '#content/say.ts'

export const welcome: Translation<typeof english> = {
  'welcome.title': 'Añada su teléfono como segunda prueba',
  'welcome.lede':
    'Una contraseña se puede robar. Su teléfono va con usted. Desde ahora entrará con los dos.',
  'welcome.ready':
    '**Tenga el teléfono a mano.** Con batería, con conexión y con permiso para añadir una aplicación.',
  'welcome.time': '**Dedíquele unos 5 minutos.** Puede parar. Guardamos su lugar 24 horas.',
  'welcome.password':
    '**Aquí nunca le pediremos la contraseña.** Si alguien se la pide, pare y llame al {help}.',
  'welcome.already': 'Ya tiene un teléfono configurado. Añada otro, o cambie el que tiene.',
  'welcome.newPhone': 'Tengo un teléfono nuevo',
  'welcome.ownPhone': 'No quiero usar mi propio teléfono',
  'welcome.privacy': '¿Qué puede ver mi empresa en mi teléfono?',
}
