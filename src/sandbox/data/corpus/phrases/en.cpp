// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

// The format is described at LanguageText.
const char *const kPhrasesEnglish = R"text(
first: Alice|alice, Ben|ben, Carla|carla, Daniel|daniel, Ella|ella, Frank|frank, Grace|grace, Henry|henry, Isla|isla, Jack|jack, Karen|karen, Liam|liam, Mia|mia, Noah|noah, Olive|olive, Peter|peter, Quinn|quinn, Rosa|rosa, Sam|sam, Tara|tara, Uma|uma, Victor|victor, Wendy|wendy, Yusuf|yusuf, Zoe|zoe
last: Ashdown|ashdown, Barlow|barlow, Carrick|carrick, Denholm|denholm, Ellery|ellery, Fairley|fairley, Garside|garside, Hollis|hollis, Ingram|ingram, Jessop|jessop, Kirkwood|kirkwood, Lomax|lomax, Marlow|marlow, Newbold|newbold, Oakes|oakes, Prentice|prentice, Quigley|quigley, Rowley|rowley, Selwyn|selwyn, Thorne|thorne, Underhill|underhill, Verity|verity, Wexford|wexford, Yardley|yardley
hello: Hi,
hello: Hello,
hello: Hello there,
hello: Good morning,
hello: Dear support team,
hello: Hi {agent},
hello: To whom it may concern,
agenthello: Hi {first},
agenthello: Hello {first},
agenthello: Dear {name},
agenthello: Good day {first},
bye: Thanks, {first}
bye: Best, {first}
bye: Kind regards, {name}
bye: Cheers, {first}
bye: Many thanks in advance, {name}
agentbye: Kind regards, {agent}
agentbye: Best wishes, {agent}
agentbye: All the best, {agent} from the Halmere team
quote: On {when}, {author} wrote:
filler: I have been a customer since {year} and never had a problem before.
filler: Please let me know if you need anything else from me.
filler: I already read the help page but it did not answer my question.
filler: We are {count} people in the office and all of us see the same.
filler: Could you please look into this today, I am leaving for {city} on {weekday}.
filler: My colleague {other} wrote to you about the same thing last week and never heard back.
filler: Sorry for the long mail, I wanted to give you all the details at once.
filler: I would rather not call, I have spent enough time on hold already.
filler: The reference on my side is {reference}.
filler: In case it matters, this is for our project {word} and we have a deadline.
filler: The house is in {city}, the network there is called {word}.
filler: Screenshots are attached.
filler: I tried it at home, at work and over my phone, always with the same result.
care: Thank you for the details, they helped a lot.
care: I am sorry for the trouble this has caused you.
care: I have added a note to your account so that my colleagues know about it.
care: Should anything be unclear, simply answer this mail and it comes straight back to me.
care: We will write again as soon as there is news, at the latest on {weekday}.
care: I passed this on to our engineers under the reference {reference}.
care: You do not need to do anything until then.
care: Our team in {city} is looking at it right now.
thanks: That did it, thank you so much!
thanks: Works now. Thanks for the quick help, {agent}.
thanks: Perfect, you can close this.
thanks: Great, I will try that tonight and report back.
again: Any news on this? It has been {days} days now.
again: I am still waiting for an answer.
again: Just to add: it happened again this morning at {hour}:{minute}.
again: Unfortunately this did not help, the result is exactly the same.
again: I attach what you asked for.
note: Customer called, sounded patient. Promised an answer by {weekday}.
note: Checked the log for {serial}: nothing unusual before {hour}:{minute}, then {error}.
note: Same as {reference}, maybe worth a canned answer.
note: Billing says the payment was captured twice, refund of {amount} is on its way.
note: @{other} can you take this over? I am off from {weekday}.
note: VIP, please answer before noon.
note: Reproduced with {product} on version {version}. Ticket for engineering is {word}-{number}.
note: Waiting for the carrier, next check on {weekday}.
[login]
subject: Cannot log in to my account
subject: Password reset mail never arrives
subject: Locked out after changing my phone
subject: Two-factor code is refused
subject: Login loop on {device}
problem: Since {weekday} I cannot log in any more, the page just says "{error}".
problem: I asked for a new password three times and no mail ever arrived at {email}.
problem: After I changed my phone the two-factor code is always refused.
problem: The app logs me out every few minutes and I have to type the password again and again.
problem: My account is locked, it says too many attempts, but I only tried once.
detail: I use {device} with version {version} of the app.
detail: The spam folder is empty, I checked it twice.
detail: It works in a private window, so it may be something with cookies.
detail: The clock of the phone is right, I compared it.
detail: The address I use to sign in is {email}.
answer: I have removed the lock from your account, please try again with the password you know.
answer: A fresh reset link is on its way to {email}, it is valid for two hours.
answer: Please open the app settings, choose "Security" and remove the old device called {word}, then scan the code again.
answer: Our mail was refused by your provider with the message "{error}", could you allow messages from halmere.example.com?
[billing]
subject: Charged twice in {month}
subject: Invoice {number} is wrong
subject: Refund of {amount} not received
subject: VAT number missing on invoice
subject: Question about my bill
problem: You charged my card twice for {month}, both times {amount}.
problem: The invoice {number} shows the wrong company name, it should be {word} Ltd.
problem: The refund of {amount} you promised {days} days ago has not arrived.
problem: My card was declined although there is enough money on the account.
problem: We need our VAT number on all invoices since {month}.
detail: The bank shows the bookings with the reference {reference}.
detail: I pay by direct debit, the last four digits are {digits}.
detail: The subscription is the yearly one for {product}.
detail: Our accountant needs this before the end of {month}.
answer: I can see both bookings. The second one, {amount}, was returned today and should show up within {days} working days.
answer: The corrected invoice {number} is attached, the old one has been cancelled.
answer: You can change the name and tax number under "Billing", the next invoice will have them.
answer: The bank declined the payment with "{error}", please try another card or ask your bank.
[delivery]
subject: Where is my order {order}?
subject: Parcel marked delivered but not here
subject: Wrong address on order {order}
subject: Delivery of {product} late
subject: Missing part in parcel
problem: I ordered {product} on {date} and nothing has arrived yet.
problem: The tracking page says delivered on {date}, but nobody here has the parcel.
problem: The order {order} goes to my old address in {city}, can you change it?
problem: The parcel arrived, but the power supply for {product} is missing.
problem: Your mail promised delivery within {days} days, that was two weeks ago.
detail: The order number is {order}, the parcel number {reference}.
detail: I asked all the neighbours and the shop at the corner.
detail: The new address is {number} Mill Lane, {city}.
detail: The box was open on one side when it came.
answer: The carrier lost the parcel in {city}. A replacement leaves our warehouse today, the new number is {reference}.
answer: I have started a search with the carrier, which takes up to {days} working days.
answer: I changed the address on order {order}, you will get a confirmation in a few minutes.
answer: The missing part is on its way in a padded envelope, free of charge of course.
[returns]
subject: I want to return {product}
subject: Return label for order {order}
subject: Exchange {product} for another colour
subject: Refund after return
problem: I would like to send back {product}, it does not fit what I need.
problem: The return label in the parcel cannot be scanned, the shop refused it.
problem: I sent {product} back on {date} and have not got my money yet.
problem: Can I exchange the white {product} for the black one?
detail: It was used once and is in its original box.
detail: The order number is {order}, bought on {date}.
detail: The post office gave me the receipt {reference}.
answer: Of course, here is a new label. Please hand the parcel in within {days} days.
answer: Your parcel arrived in {city} yesterday, {amount} will be on your account by {weekday}.
answer: We can exchange it, the black one is reserved for you under {reference}.
[device]
subject: {product} keeps losing connection
subject: {product} makes a strange noise
subject: Error {error} on {product}
subject: {product} does not turn on
subject: Battery of {product} empty after {days} days
problem: My {product} loses the connection every night around {hour} and comes back by itself.
problem: The {product} blinks red {count} times and then shows "{error}".
problem: Since the update to {version} the {product} does not turn on any more.
problem: The battery of the {product} in the hallway is empty after {days} days, it used to last a year.
problem: There is a high noise from the {product} when it is charging.
detail: The serial number is {serial}.
detail: I have reset it twice, held the button for ten seconds and waited.
detail: The router is in the next room, other devices are fine.
detail: It is paired with {count} other devices in the room I called {word}.
answer: Please hold the button for fifteen seconds until it blinks blue, then add it again in the app.
answer: The log of {serial} shows a weak signal, could you place the hub at least one metre away from the router?
answer: This is a known fault of version {version}. The update that repairs it comes on {weekday}.
answer: That one is broken, I am sorry. We send you a new {product}, no need to return the old one.
[app]
subject: App crashes when I open {word}
subject: Wrong time shown in the app
subject: Feature request: sort the list of rooms
subject: Export is empty since {version}
subject: App very slow on {device}
problem: The app crashes as soon as I open the scene {word}.
problem: All times in the app are {count} hours off since the clocks changed.
problem: The export to CSV is empty since version {version}.
problem: On {device} every tap takes several seconds.
problem: It would be wonderful if the rooms could be sorted by name, we have {number} of them.
detail: I use {device}, app version {version}.
detail: Deleting and installing it again did not help.
detail: The last line in the log is "{error}".
detail: It worked fine until {weekday}.
answer: Thank you for the report. We can see the crash and the repair is part of version {version}.
answer: Please open "Settings", "About" and tap "Send log", then I can see what happens.
answer: That is a good idea, I have put it on our list under {reference}.
answer: Could you clear the cache in the settings and tell me whether the export is still empty?
[integration]
subject: Webhook returns {error}
subject: API key stopped working
subject: Rate limit of the API
subject: Integration with our intranet
problem: Our webhook gets {error} for every call since {hour}:{minute}.
problem: The API key for the project {word} is refused since yesterday.
problem: How many calls a minute are allowed? We see the limit after {number}.
problem: We would like to show the state of {count} locks in our own intranet.
detail: The request id is {reference}.
detail: The same call works with curl from another network.
detail: We use the endpoint for devices, paging by {number}.
answer: The certificate of your server expired on {date}, that is why our calls fail.
answer: The key was withdrawn because it showed up in a public repository. Please make a new one under "Developers".
answer: The limit is {number} calls a minute for each key, the answer carries a header with the seconds to wait.
[cancel]
subject: Please cancel my subscription
subject: Delete my account and data
subject: Change to the smaller plan
subject: Cancellation not confirmed
problem: Please cancel my subscription at the next possible date.
problem: I want you to delete my account and everything you know about me.
problem: I cancelled on {date} and was charged {amount} again.
problem: We only use {count} of {number} licences, can we change to the smaller plan?
detail: The contract number is {reference}.
detail: Please confirm this in writing.
detail: The account belongs to {email}.
answer: Your subscription ends on {date}, you can use everything until then.
answer: I started the deletion. It takes {days} days and cannot be undone after that.
answer: I changed the plan, the difference of {amount} goes back to your card.
)text";

} // namespace foredesk::sandbox
