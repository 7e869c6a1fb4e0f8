/** Whether the exchange is reached by HTTPS only, so that its cookies may be kept from plain HTTP. */
export const overHttps = (appUrl: string): boolean => appUrl.startsWith('https://')
