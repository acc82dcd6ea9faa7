-- Jobs that run once over all nodes: when each is due and which node has it (db-scheduler 16, its own columns). Like sessions
-- and facts waiting for their listeners it says nothing about anybody, so there is no row to hide from the application.
create schema tasks;
grant usage on schema tasks to musubi_app;

create table tasks.job (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_execution_time on tasks.job (execution_time);
create index job_last_heartbeat on tasks.job (last_heartbeat);
grant select, insert, update, delete on tasks.job to musubi_app;
