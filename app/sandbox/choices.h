// SPDX-License-Identifier: Apache-2.0
// What the sandbox does where the server's behaviour is not publicly known (docs/protocol.md 9). One place, one reason
// each: when a fact becomes known, it is changed here.
#pragma once

#include <QLatin1StringView>

#include <chrono>

namespace desk::sandbox::choices {

using namespace std::chrono_literals;

// ---- lists

/// Page size without `first`: what the SDK asks for everywhere, so a client that forgets it still sees pages.
inline constexpr int defaultPage = 50;

/// Largest `first`; a larger one is cut down silently, as Relay servers usually do. 1000 because the SDK asks aliases
/// so.
inline constexpr int maximumPage = 1000;

/// Default order is the order of creation (by id): stable while rows are added. `order` takes these names besides
/// those documented for registries: name, created_at, updated_at (createdAt, updatedAt too); another one is refused.
/// Cursors hold the last row's sort value and id, so that a row that is deleted or added meanwhile moves nothing.

/// `filters` is judged by the same condition language as event filters. Keys of triggers: name, description, enabled,
/// event_type, action_type, scope_type, created_at, updated_at; of projects: id, name, entity_id, description,
/// created_at, updated_at; of collections: name, description, type, created_at, updated_at; of executions: state,
/// event_type, action_type, trigger_id, created_at. An unknown key is refused, so that a misspelt one does not look
/// like "no result".

/// Executions come newest first, as the history page shows them; totalCount is a plain number.

// ---- writing

/// An update is partial: a member that is absent keeps its value. Every field of the input is optional, which would
/// make no sense otherwise.

/// An explicit null clears a description, an access token and a signing secret; for what cannot be empty it means
/// "absent", because the SDK leaves nulls out and nobody can rely on more.

/// Deleting an integration always succeeds, also one in use: the field of an automation that names its webhook cannot
/// be null, and W&B documents no refusal. It leaves every list; automations and history go on naming it, and what they
/// start fails with a sentence that says it was deleted. A secret in use may be deleted, too, with the same end.

/// Inserting a secret that exists replaces its value: there is no other mutation for rotation. `createdAt` becomes the
/// time of the new value, later than before by a millisecond at least: it is the only sign others have of a rotation.

/// A secret's value is any text that is not empty and has no NUL: private keys have many lines. One that does not fit
/// into a header is found out when it is used as an access token; that delivery fails and says so.

/// Legacy queue jobs and push notifications cannot be written (400), as in the SDK; old ones are read and fail when
/// run.

/// Run events are refused on registries as on collections (documented for collections): neither has runs, so that such
/// an automation would never fire. CREATE_ARTIFACT is taken in every scope, because the web pages offer it there.

/// A webhook or Slack channel of any entity of the same organization can be used: registries have none of their own.

/// Names of webhooks need not be unique: nothing is known that says so.

/// A payload may hold variables outside of strings, as in {"index": ${artifact_version_index}}; what counts is that it
/// is a JSON object once they are filled in.

/// A description longer than this is refused; the real limit is unknown, and unlimited text hides mistakes.
inline constexpr int maximumDescription = 4096;

/// Webhook endpoints are http or https with a host. Nothing else could be delivered.

/// GitHub: there is no OAuth, every request connects.

// ---- who may

/// The words of `Member.role`: those documented for registries, because the literals of teams are unknown. The same
/// word counts in the organization, as if everybody had been invited with one role.
inline constexpr QLatin1StringView adminRole{"admin"};
inline constexpr QLatin1StringView memberRole{"member"};
inline constexpr QLatin1StringView viewOnlyRole{"viewer"};

/// Webhooks, Slack channels and secrets, the test of a webhook included, are written by admins of the team, by the
/// owner of a personal entity, and by instance admins, who may do everything (docs/protocol.md 7.6).

/// Everybody reads the integrations, which an automation's author must choose from. `Entity.secrets` is an empty list
/// for who may not write secrets: nobody else has a use for the names, and an error in a field that cannot be null
/// would take the whole entity with it.

/// Automations of a team's projects and collections are written by its members, too: they may write to the projects,
/// and what the documentation says of ARIA automations shows that this is the measure. Those of a whole team or
/// organization are for admins: nothing says more. In a registry a member writes those of collections, and deletes any
/// (documented). A view-only user writes none. An ARIA automation is edited by its creator only (documented); switching
/// it off is an edit.

/// A role in a registry is the highest of one's own there, that of one's teams there, and the organization's where that
/// is admin (documented); any other role in the organization gives nothing, for else a registry could have no viewers.
/// A new registry takes the organization's roles over and has its teams as restricted viewers, the documented default.

/// Every person has a key, and anybody's key may post events and read what was sent: those are tools of the sandbox.

// ---- Slack

/// There is no real Slack: the sandbox serves a consent page of its own, which comes back to this computer only
/// (RFC 8252 7.3). A code is good for one use, with the address it was given to, for ten minutes, as Slack documents.
inline constexpr QLatin1StringView slackClientId{"sandbox-slack-client"};
inline constexpr QLatin1StringView slackScope{"incoming-webhook"};
inline constexpr auto slackCodeLife = 10min;

/// Posts are recorded, the newest so many.
inline constexpr int keptSlackPosts = 1000;

/// A channel may be connected twice, and by two teams: Slack makes a new webhook each time.

// ---- errors

/// Application errors use a matching HTTP status and a GraphQL error body (docs/protocol.md 1.5); several errors of one
/// answer use the highest status. Texts are plain sentences that name the thing.

// ---- events

/// The values of a metric event are what the run logs, newest last; they are remembered, so that several events fill a
/// window. Conditions are judged after each value, as if every one had come by itself: that is when a run logs it. An
/// event of type RUN_METRIC_CHANGE or RUN_METRIC_ZSCORE is judged by automations of that type alone, a RUN_METRIC by
/// all three.

/// So many of a run's values are looked at, the newest: no window is larger in practice.
inline constexpr int judgedValues = 10000;

/// A window must be full. A shorter one would fire on the first values of every run.

/// z-score: the newest value against mean and population deviation of the `window_size` values before it. The newest is
/// left out because a small window with it in could never reach a usual threshold. No deviation, no z-score.

/// Relative change is the difference divided by the size of the prior value; from zero there is none.

/// A metric automation fires at most once per run in this time (documented); state events are not limited, because two
/// of them are two different facts.
inline constexpr auto metricPause = 24h;

/// A crashed run counts as FAILED; a killed one never fires (documented).

/// CREATE_ARTIFACT and LINK_MODEL create a missing collection; other events need an existing one. A version or run that
/// is named but unknown is created by its first event. Unlinking removes nothing: history may still show the version.

/// A condition that holds something unknown does not match: nothing is sent on a guess.

/// An automation of a whole team or organization runs so often in one minute; what comes above it is Skipped and says
/// so. That there is a limit at broad scopes is documented, its value is not: 30 is more than people cause by hand, and
/// less than a loop does. What the daily pause of metric automations leaves out is not recorded: nothing was due.
inline constexpr int broadScopePerMinute = 30;

/// ARIA answers with an invented thread id at once; conversations beyond this in one minute are Skipped (documented).
inline constexpr int ariaPerMinute = 3;

/// The enum literal for Skipped: by analogy with the other three.
inline constexpr QLatin1StringView skippedState{"SKIPPED"};

/// State written while a delivery runs; one found at start (the program ended meanwhile) becomes FAILED.
inline constexpr QLatin1StringView pendingState{"PENDING"};
inline constexpr QLatin1StringView finishedState{"FINISHED"};
inline constexpr QLatin1StringView failedState{"FAILED"};

// ---- deliveries

/// Values put inside a JSON string are escaped as JSON, so that a quote in a name cannot break the payload. An unknown
/// ${name} stays in the text, so that a typing mistake can be seen at the receiver.

/// Without a signing secret there is no signature header; without an access token no Authorization header.

/// One try, no redirects: a second delivery or one to somewhere else would be a surprise. Any 2xx is Finished.
inline constexpr auto deliveryTimeout = 10s;

/// At most so many deliveries run at the same time; the rest waits as Pending.
inline constexpr int parallelDeliveries = 8;

inline constexpr QLatin1StringView userAgent{"automation-desk-sandbox/" DESK_VERSION};

/// Response bodies are recorded up to this size.
inline constexpr int maximumRecordedBody = 64 * 1024;

/// An automation without a payload sends an empty JSON object: the content type promises JSON.
inline constexpr QLatin1StringView emptyPayload{"{}"};

/// `response` of a webhook test is {"status","statusCode","body"} or {"error"}, the words of the execution's result;
/// `ok` is a 2xx status. The payload is sent as it is, {} when there is none: no event happened that could fill
/// variables. The tests of a document are sent before its mutations run. A test is not recorded in the history.

/// The sandbox never writes a secret's value to disk, its file least of all. The demo's secrets get new random values
/// at each start; any other secret has none after a restart, and a delivery that needs it fails and says to set it
/// again.

/// A Slack notification is one post with title, message and severity, each filled in; it ends when it is recorded.
/// Without a message a sentence about the event is posted.

/// The history outlives its automation: triggerID becomes null, the name stays.

} // namespace desk::sandbox::choices
