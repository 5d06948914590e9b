# What several people say of one number.
voice-title = Several people
voice-about = Whoever knows the number may answer. In each future, each of them is right equally often.
voice-says-none = So far only the number itself counts. Ask somebody else for theirs.
voice-says-not = A number that is worked out from others, or not there yet, takes no answers of several people.
voice-says-blind-none = Answers will be hidden until you reveal them. Nobody has answered yet.
voice-says-blind = { $count ->
    [one] One answer is there and hidden: { $who }. Until it is revealed, the number itself counts.
   *[other] { $shown } answers are there and hidden: { $who }. Until they are revealed, the number itself counts.
  }
voice-says-joint = { $shown } people count equally, { $together }.
voice-together = together nine times out of ten between { $low } and { $high }
voice-own = The number itself
voice-hidden = hidden until revealed
voice-outside = lies outside the limits and does not count
voice-unreadable = cannot be read and does not count
voice-mark-several = also said by { $who }
voice-mark-doubt = doubted by { $who }
voice-mark-hidden = { $count ->
    [one] one answer hidden until revealed
   *[other] { $shown } answers hidden until revealed
  }
voice-spread = In the middle, { $who } says { $low } and { $other } { $high }.
voice-spread-apart = In the middle, { $who } says { $low } and { $other } { $high }, and their ranges do not even meet: ask both what they think of.
voice-spread-none = In the middle, all say the same.
voice-picture = Everybody’s number above what all say together
voice-head-who = Who
voice-head-low = Low end
voice-head-middle = Middle
voice-head-high = High end
voice-name = Who
voice-number = Their number
voice-why-optional = Why (may stay empty)
voice-add = Add answer
voice-add-doubt = Note the doubt
voice-sign = Brings or costs
voice-others = What others say
voice-others-of = What others say of { $name }
voice-ask = Ask somebody
voice-doubt = I doubt it
voice-doubt-of = I doubt it: { $name }
voice-doubt-about = A doubt counts at once, as one voice beside the number.
voice-said-doubt = doubts it
voice-change = Change
voice-change-of = Change the answer of { $who }
voice-remove = Remove the answer of { $who }
voice-hide = Hide answers until all are there
voice-reveal = Reveal all answers
voice-cancel = Cancel
voice-problem-own = The number itself is from this person. Change it in its own field, or write another name.
voice-problem-seen = Answers have been seen already. Remove them first, or ask on openly.
voice-problem-computed = A number that is worked out from others takes no answers of several people.
voice-problem-formula = An answer is a number or a range, not a formula.
voice-problem-many = No more people can answer about one number.
voice-problem-answered = Others have answered about this number. Remove their answers first; then the number can go.
voice-views = As sceptics and believers see it
voice-views-line = As sceptics and believers see it: { $sceptics } likely with the sceptics’ numbers, { $joint } with everybody’s, { $believers } with the believers’.
voice-views-even = Even the sceptics’ numbers pay back in { $sceptics } futures, the believers’ in { $believers }.
voice-views-says = The sceptics’ numbers pay back in { $sceptics } futures, the believers’ in { $believers }.
  .term = Of every number that several people speak about, the sceptics are the third of them whose number makes the return smallest, the believers the third whose number makes it largest (rounded up). All three are worked out in the same futures.
voice-views-same = Whoever is right, the return is the same: the answers differ only where nothing depends on them.
voice-view-sceptics = Sceptics
voice-view-joint = All together
voice-view-believers = Believers
voice-view-likely = likely return
voice-view-pays = pays back in { $chance } futures
voice-of-hundred = { $number } of 100
voice-of-hundred-hardly = less than 1 of 100
voice-of-hundred-nearly = more than 99 of 100
voice-gap = { $driver } makes most of the gap: { $part } of { $whole }.
voice-gap-only = The gap of { $whole } comes from { $driver } alone.
