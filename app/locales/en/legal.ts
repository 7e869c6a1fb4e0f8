import type { Messages } from '../messages'

export default {
  version: 'Version of',
  terms: {
    title: 'Terms of use',
    lead: 'What both sides keep to when they use the exchange.',
    sections: {
      about: {
        title: 'The exchange and who runs it',
        text: '{exchange} (the exchange) helps those who have a technology and those who need one to find each other. It is run by the department in charge of science and technology of the province (the department). By signing up you agree to these terms.',
      },
      account: {
        title: 'Accounts',
        text: 'Each person uses one account with their real name and address. You keep the password to yourself and answer for what is done from your account. You can close it at any time; as the only owner of an organisation with published entries or running deals you hand over first.',
      },
      organisation: {
        title: 'Organisations',
        text: 'Whoever registers an organisation needs its permission and tells the truth. The department verifies an organisation before it can publish, and looks again when important facts change. Its owners decide who is a member and what members may do.',
      },
      entry: {
        title: 'Entries',
        text: 'Whoever posts an entry answers for its truth, has the right to transfer the technology, and posts no state secrets, no technology whose transfer is prohibited and nothing unlawful. A technology whose transfer is restricted needs a licence under the Law on Technology Transfer before it is handed over. Moderators may return, hold or reject an entry, with reasons. Technologies are shown for 12 months, needs for 6, and both can be renewed.',
      },
      disclosure: {
        title: 'Publication and novelty',
        text: 'What is marked public can be read by everybody. Publishing a solution before filing may destroy the novelty of an invention; consider the disclosure level of each file before you send it.',
      },
      deal: {
        title: 'Contacts and deals',
        text: 'The exchange is an intermediary and no party to a contract. Contact details appear only when an interest is accepted. A deal on the exchange is a record that both parties confirm; it replaces neither the written contract nor a licence nor the registration of a technology transfer contract where the law asks for it.',
      },
      fee: {
        title: 'Costs',
        text: 'Signing up, posting, searching and getting in touch are free. State fees for registering a contract are set by law.',
      },
      conduct: {
        title: 'What is not allowed',
        text: 'No impersonation, no guessing of other people’s accounts or tax codes, no mass collection of contact details, no spam, and nothing that disturbs the exchange.',
      },
      sanction: {
        title: 'Sanctions and complaints',
        text: 'After a breach or in a dispute the department may hide an entry, suspend an organisation or close an account, always with a reason. You can object to the department; if a decision is taken back, entries and organisation are restored as they were.',
      },
      liability: {
        title: 'Liability',
        text: 'The department checks form and fitness of entries; it does not warrant the technical or economic results of a technology. The parties examine and assess it themselves before they sign.',
      },
      change: {
        title: 'Changes',
        text: 'When these terms change, the exchange gives the date of the new version and asks again for your consent where your rights are touched. These terms are under the law of Viet Nam.',
      },
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'What the exchange keeps about you, why, and what your rights are.',
    sections: {
      law: {
        title: 'Legal basis',
        text: 'The exchange processes personal data under the Law on Personal Data Protection 91/2025/QH15 and Decree 356/2025/ND-CP, both in force since 1 January 2026. Your consent is kept with its version and time, and no box is ticked beforehand.',
      },
      what: {
        title: 'What is kept',
        text: 'Name, address, telephone if you give it, and language; the password as a hash; sessions with network address and kind of browser; your organisations and roles; questions, interests and deals you take part in; messages to you; what you agreed to.',
      },
      not: {
        title: 'What is not collected',
        text: 'The exchange asks for no picture of an identity card, does not follow you across other sites, and neither sells nor trades data for advertising.',
      },
      why: {
        title: 'Why',
        text: 'To let you sign in and act for an organisation; to let two sides get in touch once both agree; to send the messages you choose; to keep the exchange safe; and for figures in which no person is named.',
      },
      who: {
        title: 'Who sees it',
        text: 'The public texts of an organisation are for everybody. Your address and telephone are shown to the other side only after an interest is accepted, to the owners of an organisation when you ask to join it, and to the department’s staff where their work needs it.',
      },
      cookie: {
        title: 'Cookies',
        text: 'Only those that are needed: the session, the light or dark look you chose, the note after a step, and a mark by which a form that was sent after the session had ended is kept for you for an hour. There are none for advertising or measurement.',
      },
      long: {
        title: 'How long',
        text: 'Account data is kept while the account is open. When you close it, name, address, telephone, sessions and messages are deleted; the history of entries and deals stays without your name. Sessions end after 30 days.',
      },
      rights: {
        title: 'Your rights',
        text: 'You see, correct and download your data under Account; you choose which mails you get, or stop them with one click; you withdraw your consent and have your data deleted by closing the account. Other requests to the department are answered within 2 working days. You may also complain to the competent authority.',
      },
      safe: {
        title: 'How it is protected',
        text: 'Connections are encrypted when the exchange runs on a network; nobody, not even an administrator, can read a password; access follows roles that run for a time; what staff do is recorded.',
      },
      change: {
        title: 'Changes',
        text: 'When this notice changes, the exchange gives the date of the new version and asks for your consent again where the purpose changes.',
      },
    },
  },
} satisfies Messages['legal']
