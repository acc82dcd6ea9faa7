-- Lists stay quick at ten thousand seeds and fifty thousand needs: what is open and under way has indexes of its own, and
-- an introduction keeps the days on which it came further.
create index entry_open on exchange.entry (kind, id desc) where state = 'OPEN';
create index referral_under_way on exchange.referral (updated_at)
    where state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH');

alter table exchange.referral
    add column introduced_at timestamptz,
    add column met_at timestamptz,
    add column research_at timestamptz;
update exchange.referral r
set introduced_at = e.introduced_at, met_at = e.met_at, research_at = e.research_at
from (select referral, min(at) filter (where to_state = 'INTRODUCED') as introduced_at,
             min(at) filter (where to_state = 'MET') as met_at,
             min(at) filter (where to_state = 'JOINT_RESEARCH') as research_at
      from exchange.referral_event group by referral) e
where e.referral = r.id;

create function exchange.keep_moments() returns trigger
    language plpgsql set search_path = exchange, pg_temp
as $$
begin
    case new.state
        when 'INTRODUCED' then new.introduced_at := coalesce(old.introduced_at, new.updated_at);
        when 'MET' then new.met_at := coalesce(old.met_at, new.updated_at);
        when 'JOINT_RESEARCH' then new.research_at := coalesce(old.research_at, new.updated_at);
        else null;
    end case;
    return new;
end
$$;
revoke execute on function exchange.keep_moments() from public;
create trigger referral_moments before update of state on exchange.referral
    for each row execute function exchange.keep_moments();
