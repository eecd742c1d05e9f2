// Paths for <Icon> that the first screen does not need, so that they load with the screens that do.

export const tablet =
  'M7 2.5h10A2.5 2.5 0 0 1 19.5 5v14a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 19V5A2.5 2.5 0 0 1 7 2.5ZM11 18.5h2'
export const receiver =
  'M6.2 3.5h2.6l1.6 4.2-2 1.5a12 12 0 0 0 6.4 6.4l1.5-2 4.2 1.6v2.6a2.2 2.2 0 0 1-2.4 2.2A16.6 16.6 0 0 1 4 5.9a2.2 2.2 0 0 1 2.2-2.4Z'
export const securityKey =
  'M10 9h4a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2ZM9.5 9V3.5h5V9M11.4 5.8v.6M13.2 5.8v.6M12 13.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6'
export const laptop = 'M6.3 5h11.4a1.8 1.8 0 0 1 1.8 1.8v8.7h-15V6.8A1.8 1.8 0 0 1 6.3 5ZM2 19h20'
export const nothing = 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M5.8 5.8l12.4 12.4'
export const apple =
  'M16.8 12.6c0-2 1.2-3.2 2.4-3.9-1-1.4-2.4-2.1-4-2.1-1.5 0-2.2.8-3.2.8s-1.9-.8-3.3-.8C6.4 6.6 4 8.7 4 12.5c0 4 2.9 9 5.1 9 1.1 0 1.6-.7 2.9-.7s1.7.7 2.9.7c1.9 0 4-3.4 4.6-5.3-1.6-.6-2.7-1.9-2.7-3.6ZM12.4 5c0-1.7 1.3-3.3 3.2-3.5.2 1.8-1.4 3.5-3.2 3.5Z'
export const robot =
  'M4 16.5a8 8 0 0 1 16 0zM7.5 9.8 5.8 6.8M16.5 9.8l1.7-3M8.8 13.2v.1M15.2 13.2v.1'
export const keypad =
  'M9 2.5h6a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2ZM9.5 5.5h5v4h-5zM9.7 13v.1M12 13v.1M14.3 13v.1M9.7 17v.1M12 17v.1M14.3 17v.1'
export const bell = 'M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10ZM10 20a2.2 2.2 0 0 0 4 0'
export const list = 'M4 6h16M4 12h10M4 18h7'
export const message = 'M4 5h16v11h-8.5L7 20v-4H4z'
export const mail =
  'M5.2 5.5h13.6A2.2 2.2 0 0 1 21 7.7v8.6a2.2 2.2 0 0 1-2.2 2.2H5.2A2.2 2.2 0 0 1 3 16.3V7.7a2.2 2.2 0 0 1 2.2-2.2ZM4 7.5l8 6 8-6'
export const copy =
  'M11 8.5h7a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 8.5 18v-7A2.5 2.5 0 0 1 11 8.5ZM5.5 15.5h-1a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v1'
export const eye =
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 1 0 0-5.4'
export const eyeOff =
  'M4 4l16 16M9.9 5.8A9.5 9.5 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3.2 3.9M6.3 7.3A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-.9'
export const printer =
  'M7 8V3.5h10V8M7 17H4.5V9.5A1.5 1.5 0 0 1 6 8h12a1.5 1.5 0 0 1 1.5 1.5V17H17M7 14h10v6.5H7z'
export const download = 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15'
export const cross = 'M6 6l12 12M18 6 6 18'
export const person = 'M12 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8M4.5 20.5a7.5 7.5 0 0 1 15 0'
export const building = 'M5 20.5v-17h9v17M14 9.5h5v11M3 20.5h18M8 7.5h3M8 11.5h3M8 15.5h3'
export const camera =
  'M4 7.5h3.5L9 5h6l1.5 2.5H20a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5V9A1.5 1.5 0 0 1 4 7.5ZM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7'
