/** An account as the payer sees it. */
export interface BankAccountView {
  bankCode: string
  bank: string
  accountNumber: string
  holderName: string
  since: Date
}
