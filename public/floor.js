// A browser below the floor cannot run the app: show the plain page in its place.
// Old on purpose: every browser that runs any JavaScript at all must be able to read this file.
;(() => {
  if (reachesFloor()) return
  var script = document.currentScript || document.querySelector('script[src$="floor.js"]')
  var root = document.getElementById('root')
  var plain = document.getElementById('plain')
  // Without #root the app does not start.
  root.parentNode.removeChild(root)
  // A browser that does not know <template> shows its content as it stands.
  if (plain.content) document.body.appendChild(document.importNode(plain.content, true))
  fillIn(script.src.replace('floor.js', 'organization.json'))

  function reachesFloor() {
    var hasStyles = window.CSS && CSS.supports && CSS.supports('selector(:has(a))')
    // Without a secure context no browser has locks; there a shared worker must do.
    var hasOneHost = window.SharedWorker || (navigator.locks && window.BroadcastChannel)
    return hasStyles && hasOneHost && hasLookbehind()
  }

  function hasLookbehind() {
    try {
      return Boolean(/(?<=a)b/)
    } catch (_) {
      return false
    }
  }

  function fillIn(address) {
    var request = new XMLHttpRequest()
    request.open('GET', address)
    request.onload = () => {
      if (request.status !== 200) return
      var organization = JSON.parse(request.responseText)
      put('.plain-name', organization.name)
      put('[data-help]', organization.helpNumber || 'your help desk')
      put('[data-hours]', organization.helpHours ? ` (${organization.helpHours})` : '')
    }
    request.send()
  }

  function put(where, text) {
    var place = document.querySelector(`.plain ${where}`)
    if (place) place.textContent = text
  }
})()
