// Paths for <Icon> that only the phone draws.

export const place =
  'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21ZM12 7.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8'
export const camera =
  'M4.5 7.5h3L9 5h6l1.5 2.5h3A1.5 1.5 0 0 1 21 9v8.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5V9a1.5 1.5 0 0 1 1.5-1.5ZM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7'
export const sliders = 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h11M19 17h1M17 15v4'
export const bag = 'M6 8h12l1 12.5H5L6 8ZM9 8V6.5a3 3 0 0 1 6 0V8'
export const plane =
  'M10.5 21v-5.5L3 17v-2l7.5-4.5V5a1.5 1.5 0 0 1 3 0v5.5L21 15v2l-7.5-1.5V21L12 20z'
export const shield = 'M12 3l7.5 2.8v5.7c0 4.6-3.2 8-7.5 9.5-4.3-1.5-7.5-4.9-7.5-9.5V5.8z'
export const more = 'M5.5 12h.1M12 12h.1M18.5 12h.1'
export const hangUp =
  'M2.8 14.6c5.3-5.3 13.1-5.3 18.4 0l-2.3 2.4-3.5-1.7-.2-2.4a11 11 0 0 0-6.4 0l-.2 2.4-3.5 1.7z'
export const link =
  'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1'
export const qr = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v6h-6M17 17h.1'
export const keyboard =
  'M4 6.5h16a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V8A1.5 1.5 0 0 1 4 6.5ZM6.5 10h.1M10 10h.1M14 10h.1M17.5 10h.1M8 14h8'
