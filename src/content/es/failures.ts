import type { failures as english } from '#content/en/failures.ts'
import type { Translation } from '#content/say.ts'

export const failures: Translation<typeof english> = {
  'failure.device-missing': 'Elija con qué va a entrar',
  'failure.number-missing': 'Escriba su número de teléfono',
  'failure.number-too-short': 'El número es demasiado corto. Mire si faltan cifras.',
  'failure.number-too-long': 'El número es demasiado largo. Mire si sobran cifras.',
  'failure.number-malformed':
    'Escriba un número de teléfono. Los espacios y los guiones no molestan.',
  'failure.number-is-landline':
    'Parece un teléfono fijo. Escriba un número de celular, o vuelva atrás y elija el teléfono fijo.',
  'failure.number-unconfirmed': 'Marque la casilla para confirmar que es su número',
  'failure.platform-missing': 'Elija qué tipo de teléfono tiene',
  'failure.preference-missing': 'Elija qué pasa cuando entra',

  'failure.scan-not-heard':
    'Todavía no sabemos nada de su teléfono. Escanee otra vez el código o elija otra manera más abajo.',
  'failure.activation-expired': 'Este código ha caducado. Cree uno nuevo.',
  'failure.activation-used':
    'Este código ya se ha usado. Si no fue usted, llame al {help}. Si fue usted, cree uno nuevo.',
  'failure.activation-unknown':
    'Este no es el código de su página. Escanee el que ve ahora en ella.',
  'failure.activation-not-open':
    'El código no está ahora en su página. Vuelva a él y después escanee.',

  'failure.code-missing': 'Escriba las 6 cifras',
  'failure.code-malformed': 'El código tiene 6 cifras. Mire si falta alguna.',
  'failure.code-wrong': 'Ese código no ha servido. Espere el siguiente y escríbalo.',
  'failure.code-replayed': 'Ese código ya se ha usado. Espere el siguiente.',
  'failure.clock-skewed':
    'El reloj de su teléfono se desvía {minutes}. Ponga la hora en automático y escriba el código siguiente.',
  'failure.code-is-recovery-code':
    'Parece un código de recuperación. Guárdelo bien. Aquí van las 6 cifras de {app}.',
  'failure.code-from-earlier-qr':
    'Este código es de un QR anterior. En {app}, borre la cuenta más antigua. Después escriba el código de la más nueva.',
  'failure.number-code-wrong':
    'Esas cifras no coinciden. Mire otra vez el mensaje o escuche otra vez la llamada.',

  'failure.codes-unsaved': 'Guarde sus códigos y después marque la casilla',
  'failure.recovery-code-wrong':
    'Ese no es uno de sus códigos. Mire cada letra. No hay ninguna O ni ninguna I.',
  'failure.recovery-code-used': 'Ese código ya se ha usado. Táchelo y escriba otro.',

  'failure.push-denied': 'Ha tocado Deny. Si quería tocar Approve, envíe la solicitud otra vez.',
  'failure.push-timed-out': 'La solicitud ha caducado. Envíela otra vez cuando quiera.',
  'failure.push-not-yours':
    'Esa solicitud no es para este teléfono. Use el teléfono que ha preparado aquí.',
  'failure.push-over': 'Esa solicitud ya ha terminado. Envíe otra.',
  'failure.push-limited':
    'Varias solicitudes quedaron sin respuesta y por ahora no enviamos más. Use otra forma o espere un cuarto de hora.',
  'failure.push-stopped':
    'Se denunció una solicitud y no enviamos ninguna durante un día. Use otra forma o llame a {help}.',
  'failure.digits-missing': 'Escriba antes las seis cifras',
  'failure.digits-wrong': 'Esas cifras no coinciden. Mire la otra pantalla y vuelva a escribirlas.',
  'failure.call-unanswered':
    'Nadie ha pulsado una tecla. Tenga el teléfono al lado y vuelva a pedir la llamada.',

  'failure.passkey-cancelled':
    'La ventana se cerró antes de que respondiera su llave. Vuelva a intentarlo.',
  'failure.passkey-unsupported':
    'Este navegador no puede usarla. Abra Usher en otro navegador o elija otra manera.',
  'failure.passkey-already-registered': 'Esta ya está preparada. Úsela o elija otra manera.',
  'failure.passkey-refused':
    'Su llave ha dicho que no. Sáquela, métala otra vez y vuelva a intentarlo. O elija otra manera.',

  'failure.closed': 'Demasiados códigos erróneos. Use otra manera o llame al {help}.',
  'failure.locked': 'Demasiados intentos. Espere {minutes} o llame al {help}.',
  'failure.identity-unproved':
    'Muéstrenos antes que es usted. Use el teléfono o la llave que tiene ahora.',
  'failure.factor-in-use': 'Es su única manera de entrar. Añada otra antes de quitarla.',

  'failure.invitation-unknown':
    'No conocemos esta invitación. Abra el enlace más nuevo que le hayan enviado.',
  'failure.invitation-expired': 'Esta invitación ha caducado. Llame al {help} y pida otra.',
  'failure.invitation-opened':
    'Esta invitación se abrió en otro navegador. Si no fue usted, llame ahora al {help}.',
  'failure.name-missing': 'Escriba el nombre de la persona',
  'failure.email-missing': 'Escriba la dirección de correo',
  'failure.email-malformed': 'Escriba una dirección de correo, como nombre@example.org',
  'failure.other-email-malformed':
    'Escriba una segunda dirección, como nombre@example.org, o deje el campo vacío',
  'failure.email-known': 'Alguien con esta dirección ya está en la lista. Búsquelo allí.',
  'failure.signed-out': 'Su sesión ha terminado. Vuelva a entrar y después siga.',

  'failure.offline': 'No tiene conexión. Seguiremos cuando vuelva.',
  'failure.stale-version': 'Ha avanzado en otra ventana. Le hemos traído al mismo lugar.',
  'failure.not-possible-now':
    'Ese paso ya está hecho o aún no toca. Le hemos traído al que corresponde.',
  'failure.reload-needed': 'Hay un Usher más nuevo. Recargue esta página. No pierde nada.',
  'failure.not-found':
    'No lo encontramos. Puede que haya caducado. Vuelva atrás y empiece desde ahí.',
  'failure.not-allowed': 'Esta página es de otra persona. Empiece su propia configuración.',
  'failure.bad-request': 'No hemos podido leerlo. Revise lo que ha escrito y envíelo otra vez.',
  'failure.too-large': 'Es demasiado largo. Escriba menos y envíelo otra vez.',
  'failure.too-many-requests':
    'Demasiadas personas preguntan desde su red. Espere {minutes} y vuelva a intentarlo.',
  'failure.broken':
    'Algo ha salido mal por nuestra parte. Sus respuestas están a salvo. Vuelva a intentarlo.',

  'failure.triesLeft': 'Puede intentarlo {n} veces más.',
  'failure.lastTry': 'Puede intentarlo una vez más.',
  'failure.reference': '¿Sigue sin salir? Llame al {help} y diga {reference}.',
}
