-- A letter that answers an earlier one belongs to the need that the earlier one became; so do words added later.
alter table exchange.mail_read drop constraint mail_read_outcome_check;
alter table exchange.mail_read add constraint mail_read_outcome_check
    check (outcome in ('ENTERED', 'ANSWERED', 'AUTOMATIC', 'NO_COMMUNITY', 'UNREADABLE'));
alter table exchange.inquiry_event drop constraint inquiry_event_what_check;
alter table exchange.inquiry_event add constraint inquiry_event_what_check
    check (what in ('RECEIVED', 'TAKEN', 'INTRODUCED', 'INTRODUCTION_FAILED', 'REMINDED', 'ESCALATED', 'OFFICE_TOLD',
                    'PASSED_ON', 'HANDED_OVER', 'NOTED', 'WROTE', 'ENDED', 'REOPENED'));
