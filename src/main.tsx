import '@fontsource-variable/atkinson-hyperlegible-next'
import { createRoot } from 'react-dom/client'

// Absent where floor.js has put the plain page in its place.
const root = document.getElementById('root')
if (root) createRoot(root).render(<h1>Usher</h1>)
