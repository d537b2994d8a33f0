import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Access } from '#domain/catalogue/session.ts'
import { accessIn } from './access.ts'

it.each<[access: Access | undefined, text: string]>([
  // As directories say it.
  ['referral', 'You need a letter from your doctor.'],
  ['referral', 'By referral only.'],
  ['referral', 'Families are referred by their health visitor'],
  ['referral', 'Access is via a professional referral'],
  ['referral', 'Ask your GP to refer you'],
  ['referral', 'Your midwife can refer you'],
  ['referral', 'Referral required'],
  ['referral', 'Children must be referred'],
  ['referral', 'A referral form is on our website'],
  ['referral', 'We take referrals.'],
  ['referral', 'Referrals are accepted from health professionals. Ring to book.'],
  ['referral', 'Book through your health visitor'],
  ['referral', 'A professional refers you, and you are given an appointment'],
  ['book', 'Book through the hub'],
  ['referral', 'Invitation only'],
  ['book', 'Spaces must be reserved by phone first.'],
  ['book', 'Booking essential'],
  ['book', 'Please book'],
  ['book', 'Booking is required'],
  ['book', 'You can book online'],
  ['book', 'To book a place ring Ann'],
  ['book', 'Pre-booked places only'],
  ['book', 'Advance booking is advised'],
  ['book', 'How to book: please register your child'],
  ['book', 'Bookings are taken from March until October'],
  ['book', 'By appointment'],
  ['book', 'Places are limited, so call to secure one'],
  ['book', 'Please ring first'],
  ['book', 'Sign up on our website'],
  ['book', 'Tickets from Eventbrite'],
  ['book', 'There is a waiting list'],
  ['book', 'This is not a drop-in session'],
  ['book', 'You can self-refer'],
  ['book', 'By self-referral or referral from a health visitor'],
  ['book', 'A drop-in craft workshop as part of our ticketed fun day'],
  ['book', 'Drop in, or book a table'],
  ['book', 'Call the office and book'],
  ['book', 'It books up fast'],
  ['book', 'Midwife appointments'],
  ['book', 'Drop-in for anybody referred by their GP'],
  ['book', 'We are not able to accept drop ins.'],
  ['book', 'Let us know if you’d like to come.'],
  ['referral', 'Through Early Help assessment only.'],
  ['referral', 'You will be invited by your health visitor.'],
  ['referral', 'Access is via your school nurse.'],
  ['drop-in', 'You may be referred or just come along.'],
  ['drop-in', 'No need to ring ahead, just come.'],
  ['drop-in', "You needn't ring first."],
  ['drop-in', 'Bookings not taken.'],
  ['drop-in', 'Open access session.'],
  ['drop-in', 'Drop in, no appointment. For a one to one appointment please ring 01296 111222.'],
  [undefined, 'We book visiting entertainers.'],
  [undefined, 'Tickets for the raffle at the door.'],
  [undefined, 'Reservations about mess? Bring an apron.'],
  ['drop-in', 'No need to book'],
  ['drop-in', "You don't need a referral, drop in."],
  ['drop-in', 'No booking required'],
  ['drop-in', 'Booking not needed'],
  ['drop-in', "Booking isn't necessary, just turn up"],
  ['drop-in', "You don't need to book a place"],
  ['drop-in', 'You do not have to make an appointment'],
  ['drop-in', 'There is no need to register in advance'],
  ['drop-in', 'Come without an appointment'],
  ['drop-in', 'Drop-ins welcome'],
  ['drop-in', 'Pop in for a cuppa'],
  ['drop-in', 'Just come along'],
  ['drop-in', 'No referral needed'],
  ['drop-in', 'You do not need a letter from your doctor'],
  ['drop-in', 'You do not need to be referred'],
  // What only looks like it.
  [undefined, 'Songs, stories and picture books'],
  [undefined, 'Find us on Facebook'],
  [undefined, 'Share a book together. Bookstart packs.'],
  [undefined, 'A good book and a cuppa, and raffle tickets'],
  [undefined, 'A walk in the nature reserve'],
  [undefined, 'A registered charity. Ofsted registered.'],
  [undefined, 'Please refer to our website'],
  [undefined, 'Toys and a chat.'],
])('%s: %s', (access, text) => {
  expect(accessIn(text)?.access).toBe(access)
})

it('knows how one gets in wherever a text speaks of booking, reserving, referral or dropping in', () => {
  const stem = fc.constantFrom(
    ...['booking', 'please book', 'bookings', 'to book', 'booked', 'reserve a place', 'reserved'],
    ...[
      'reservation',
      'referral',
      'referrals',
      'referred',
      'refer a child',
      'drop in',
      'drop-in',
      'dropping in',
    ],
  )
  const around = fc.constantFrom(
    '',
    'a',
    'no',
    'not',
    'you may',
    'by',
    'only',
    'for',
    'we offer',
    'required',
    'see',
  )
  fc.assert(
    fc.property(around, stem, around, (before, word, after) => {
      const text = `Toys. ${before} ${word} ${after}. Tea.`
      expect([text, accessIn(text)?.access]).toEqual([text, expect.any(String)])
    }),
  )
})
