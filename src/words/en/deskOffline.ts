/** What is said where the desk itself cannot be fetched: in a file of its own, which a family is sent with the page that says it. */
export const deskOffline = {
  waiting: 'Fetching the desk',
  failed:
    'The desk cannot be opened without a connection. Your draft is kept on this device and nothing of it is lost: it is here again once there is a connection. Lists and places that this device has saved can be looked at without one. A desk that is open already goes on working for as long as its page stays open; only opening a list, publishing, workbooks and postcodes need a connection.',
  tryAgain: 'Try again',
}
