/** Messages about requests for services and certificates. */
export default {
  serviceRequest: {
    label: 'Changes to service requests',
    title:
      '{what, select, assign {Request {number} is assigned} decline {Request {number} is declined} deliver {Request {number} has a result} cancel {Request {number} is cancelled} rate {Request {number} is rated} other {Request {number} has changed}}',
    body: '{what, select, deliver {Look at the result and rate it.} decline {The reason is on the page of the request.} other {What it says can be read on its page only.}}',
    action: 'See the request',
  },
  serviceDue: {
    label: 'Service requests that are due',
    title: '{late, select, yes {Request {number} is late} other {Request {number} is due soon}}',
    body: 'The result is due on {date, date, short}. If you cannot do it, give it back so that somebody else can.',
    action: 'See the request',
  },
  certificateEnds: {
    label: 'Certificates that end soon',
    title: 'Certificate {number} of {name} ends soon',
    body: 'It ends on {date, date, short}. After that day the directory no longer offers the service.',
    action: 'See the directory',
  },
  staffServiceRequest: {
    label: 'Service requests to assign',
    title:
      '{what, select, handed {You now answer for request {number}} return {Request {number} was given back} other {A new request for a service: {number}}}',
    body: '{what, select, handed {Whoever answered for it no longer does.} other {Assign it in time.}} Its page says by when it is due.',
    action: 'Assign',
  },
  staffServiceDue: {
    label: 'Service requests that are late',
    title: '{late, select, yes {Request {number} is late} other {Request {number} is due soon}}',
    body: 'It is due on {date, date, short}.',
    action: 'See the request',
  },
} as const
