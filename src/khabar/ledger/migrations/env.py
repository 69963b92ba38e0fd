"""Run by Alembic: migrates over the connection that `khabar.ledger.migrate` hands over."""

from alembic import context

from khabar.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
