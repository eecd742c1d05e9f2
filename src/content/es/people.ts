import type { people as english } from '#content/en/people.ts'
import type { Translation } from '#content/say.ts'

export const people: Translation<typeof english> = {
  'trouble.none': 'Ningún problema',
  'trouble.none.will': 'Todo funciona. Una buena persona para empezar.',
  'trouble.slow-clock': 'El reloj del teléfono va atrasado',
  'trouble.slow-clock.will':
    'El código es bueno para el teléfono y malo para nosotros. Usher dice cuántos minutos se desvía.',
  'trouble.code-expired': 'El código QR caduca',
  'trouble.code-expired.will': 'El código caduca antes de escanearlo. Crea uno nuevo y sigue.',
  'trouble.wrong-number': 'Falla una cifra',
  'trouble.wrong-number.will': 'El número es corto. Lo corrige, y la marca se quita.',
  'trouble.number-known': 'El número ya es conocido',
  'trouble.number-known.will': 'Llamamos o escribimos al número para ver que es suyo.',
  'trouble.landline': 'Solo un teléfono fijo',
  'trouble.landline.will': 'Suena el teléfono de la mesa. Usted escribe lo que dice la llamada.',
  'trouble.tablet': 'Una tableta y ningún teléfono',
  'trouble.tablet.will': 'No se pide ningún número. La aplicación funciona como en un teléfono.',
  'trouble.one-screen': 'Un Android viejo y ninguna computadora',
  'trouble.one-screen.will': 'No hay otra pantalla que escanear. Un botón abre la aplicación.',
  'trouble.camera-blocked': 'La cámara se queda negra',
  'trouble.camera-blocked.will': 'La aplicación no puede usar la cámara. Elige la manera sin ella.',
  'trouble.own-camera': 'Escaneado con la cámara del teléfono',
  'trouble.own-camera.will': 'El teléfono muestra una línea de texto. Vuelve a la aplicación.',
  'trouble.push-lost': 'La solicitud no llega',
  'trouble.push-lost.will': 'No suena nada. Un código hace el mismo trabajo.',
  'trouble.push-denied': 'Toca Deny sin querer',
  'trouble.push-denied.will': 'Usher pregunta una vez: ¿era usted? La envía otra vez.',
  'trouble.push-fraud': 'Una solicitud que no es suya',
  'trouble.push-fraud.will':
    'Llega también la solicitud de un extraño. Toca Deny y avisa al servicio de ayuda.',
  'trouble.closed-page': 'Cerró la página antes de guardar los códigos',
  'trouble.closed-page.will': 'El paso sigue abierto, y lo dice cuando vuelve.',
  'trouble.network-drops': 'Se corta la red',
  'trouble.network-drops.will': 'Su respuesta espera y sale cuando vuelve la red.',
  'trouble.locked': 'Demasiados códigos que no sirven',
  'trouble.locked.will': 'La cuenta se bloquea 10 minutos. Espera o usa otra manera.',
  'trouble.new-phone': 'Ya tiene teléfono preparado, y ahora uno nuevo',
  'trouble.new-phone.will':
    'Muestra que es usted. El teléfono viejo sirve hasta que sirva el nuevo.',
  'trouble.shared-computer': 'Una computadora compartida de la biblioteca',
  'trouble.shared-computer.will': 'Imprimir va primero. Al cerrar la pestaña no queda nada.',
}
