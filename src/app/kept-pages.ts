// Browsers keep a page as it was for "Back". One that showed somebody's codes may not come back after they
// have signed out: it leaves empty, and who is there is asked anew.

addEventListener('pagehide', ({ persisted }) => {
  document.documentElement.hidden = persisted
})
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
