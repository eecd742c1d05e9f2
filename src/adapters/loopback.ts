/** `localhost`, 127.0.0.0/8, `[::1]`: nobody else hears what is said there. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|([\w-]+\.)+localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname)
