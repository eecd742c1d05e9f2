// What callers say on an application's own pages for one-time codes, beside the documented labels.

import type { StepId } from '#domain/step-maps.ts'
import type { Said } from './said.ts'

export const authenticatorPhrases = {
  profile: {
    en: 'my profile|click my name then profile|account menu with profile and sign out|my account menu|user icon in the corner',
    es: 'mi perfil|menú de la cuenta|mi cuenta|icono de usuario',
  },
  settings: {
    en: 'profile page settings button|account settings|settings on my profile|preferences of my account',
    es: 'botón ajustes del perfil|ajustes de la cuenta|configuración de la cuenta|preferencias',
  },
  security: {
    en: 'enable 2fa|enable two factor authentication|security section|turn on two step verification|set up 2fa in security|enable mfa button|sign in and security|password and authentication|activate two factor',
    es: 'activar 2fa|habilitar 2fa|activar la autenticación de dos factores|habilitar la verificación en dos pasos|sección seguridad|activar doble factor',
  },
  installApp: {
    en: 'get an authenticator app|install google authenticator|install microsoft authenticator|you need an authenticator app on your phone|download an authenticator like authy|set up your authenticator app',
    es: 'instale una aplicación de autenticación|instalar google authenticator|descargue microsoft authenticator|necesita una aplicación de autenticación|configure su aplicación de autenticación',
  },
  scanCode: {
    en: 'scan the qr code with your authenticator app|set up your authenticator app scan the image|open your authenticator app and scan|google authenticator scan a qr code|microsoft authenticator add account work or school account other account|personal account work or school account other account|scan the picture with google authenticator|cant scan the qr code|activate authenticator app',
    es: 'escanee el código qr con su aplicación de autenticación|configure su aplicación de autenticación|google authenticator escanear un código qr|cuenta profesional o educativa|cuenta personal otra cuenta|abra la aplicación de autenticación y escanee|no puede escanear el código',
  },
  enterCode: {
    en: '6 digit verification code|enter the 6 digit verification code from your app|verification code box under the qr code|type the six digit code shown in your authenticator|enter verification code to enable|confirm the code from the authenticator to finish',
    es: 'código de verificación de 6 dígitos|introduzca el código de seis cifras de la aplicación|escriba el código que muestra el autenticador|código de verificación',
  },
  enabled: {
    en: 'two factor authentication is enabled|2fa enabled|mfa enabled successfully|authenticator added successfully|two factor is now on|2fa activated',
    es: 'la autenticación de dos factores está activada|2fa activado|2fa habilitado|verificación en dos pasos activada|autenticador agregado',
  },
  recoveryCodes: {
    en: 'save your recovery codes|recovery codes|backup codes|download print or copy your codes|store these codes in a safe place|keep these backup codes|each code can be used once|list of recovery codes|show recovery codes',
    es: 'guarde sus códigos de recuperación|códigos de recuperación|códigos de respaldo|descargue o imprima sus códigos|cada código se usa una vez|lista de códigos de reserva',
  },
  signOut: {
    en: 'sign out|log out|logout button|sign out and back in to test',
    es: 'cerrar sesión|salir|cerrar la sesión para probar',
  },
  signInCode: {
    en: 'enter your authentication code|enter the code from your app to sign in|two factor authentication code at login|authentication code|one time code after my password|verify your identity with your authenticator|enter otp',
    es: 'introduzca su código de autenticación|código de la aplicación para entrar|código de un solo uso|código después de la contraseña|verifique su identidad con el autenticador',
  },
  typeKey: {
    en: 'enter a setup key|setup key|secret key|enter the secret code manually|enter key manually|your key time based counter based|type of key time based|account name your key|show secret code|cant scan enter this text code instead|enter code manually',
    es: 'ingresar clave de configuración|introducir clave de configuración|clave secreta|escriba la clave a mano|introducir el código manualmente|tipo de clave según la hora|nombre de la cuenta y clave|mostrar la clave secreta',
  },
  enforced: {
    en: 'set up two factor authentication to continue|mfa is required|you must enable 2fa|your organization requires 2fa|two factor is mandatory|more information required your organization needs more information|you need to turn on two step before you go on',
    es: 'debe activar 2fa|su organización exige dos factores|configure la autenticación de dos factores para continuar|mfa obligatorio|se requiere más información',
  },
  codeWrong: {
    en: 'incorrect code|invalid code|wrong code|the code is incorrect try again|invalid totp code|code did not match|invalid otp|that code is not right|verification code is invalid',
    es: 'código incorrecto|código inválido|el código no es correcto|código de verificación incorrecto|código no válido',
  },
  alreadyEnabled: {
    en: 'disable 2fa|turn off two factor|two factor is already enabled|remove authenticator|regenerate recovery codes|2fa is already active',
    es: 'desactivar 2fa|deshabilitar 2fa|dos factores ya está activado|quitar el autenticador|regenerar códigos de recuperación',
  },
  lostPhone: {
    en: 'use a recovery code|lost your device|use a backup code instead|i lost my phone and cannot get a code|dont have access to your authenticator|try another way to sign in',
    es: 'usar un código de recuperación|perdió su dispositivo|perdí mi teléfono|usar un código de respaldo|no tengo acceso a la aplicación',
  },
  recoveryCode: {
    en: 'enter a recovery code|recovery code box|type one of your backup codes|enter backup code to sign in',
    es: 'introduzca un código de recuperación|escriba uno de sus códigos de respaldo|casilla de código de recuperación',
  },
  locked: {
    en: 'too many attempts try again later|account locked|too many failed login attempts|temporarily locked|too many wrong codes wait',
    es: 'demasiados intentos inténtelo más tarde|cuenta bloqueada temporalmente|demasiados códigos incorrectos',
  },
} as const satisfies Record<StepId<'authenticator'>, Said>
