import { QRPay } from 'vietnam-qr-pay'

/** An account that a transfer goes to. */
export interface TransferTarget {
  /** Six digits that NAPAS gives a bank (BIN). */
  bankCode: string
  accountNumber: string
}

// EMVCo QR, merchant-presented mode: tag 54 holds 13 characters, tag 62-08 holds 25.
const MOST_AMOUNT_DIGITS = 13
const MOST_REFERENCE = 25

/**
 * The content of a VietQR code (NAPAS 247, EMVCo merchant-presented) that fills in account, sum and
 * reference of a transfer.
 * @param amount whole đồng
 * @returns null where the code cannot carry the sum or the reference: the payer types them then
 */
export function vietQr(target: TransferTarget, amount: bigint, reference: string): string | null {
  if (amount <= 0n || String(amount).length > MOST_AMOUNT_DIGITS) return null
  if (!/^[A-Z0-9]+$/.test(reference) || reference.length > MOST_REFERENCE) return null
  return QRPay.initVietQR({
    bankBin: target.bankCode,
    bankNumber: target.accountNumber,
    amount: String(amount),
    purpose: reference,
  }).build()
}
